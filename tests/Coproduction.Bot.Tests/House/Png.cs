using System.Buffers.Binary;
using System.IO.Compression;

namespace Coproduction.Bot.Tests.House;

internal readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);

/// <summary>
/// Just enough of PNG to look at an icon: 8 bits a channel, with or without alpha, not interlaced; anything else is refused. No
/// package for two pictures.
/// </summary>
internal sealed record Png(int Width, int Height, IReadOnlyList<Pixel> Pixels)
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static Png Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!bytes.AsSpan().StartsWith(Signature)) throw new InvalidDataException($"{path} is no PNG");
        int width = 0, height = 0, channels = 0;
        using var packed = new MemoryStream();
        for (var at = Signature.Length; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var type = System.Text.Encoding.ASCII.GetString(bytes, at + 4, 4);
            var data = bytes.AsSpan(at + 8, length);
            if (type == "IDAT") packed.Write(data);
            if (type == "IHDR")
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                channels = (data[8], data[9], data[12]) switch
                {
                    (8, 2, 0) => 3,
                    (8, 6, 0) => 4,
                    _ => throw new InvalidDataException($"{path} is a kind of PNG that is not read here"),
                };
            }
            at += 12 + length;
        }
        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        return new Png(width, height, Unfilter(rows, width, height, channels));
    }

    /// <summary>PNG specification, section 9: each row says how it differs from its left, upper and upper left neighbours.</summary>
    private static List<Pixel> Unfilter(Stream rows, int width, int height, int channels)
    {
        var pixels = new List<Pixel>(width * height);
        byte[] above = new byte[width * channels], row = new byte[width * channels];
        for (var y = 0; y < height; y++)
        {
            var filter = rows.ReadByte();
            rows.ReadExactly(row);
            for (var i = 0; i < row.Length; i++)
            {
                int left = i < channels ? 0 : row[i - channels], up = above[i], corner = i < channels ? 0 : above[i - channels];
                row[i] += filter switch
                {
                    0 => 0,
                    1 => (byte)left,
                    2 => (byte)up,
                    3 => (byte)((left + up) / 2),
                    4 => (byte)Paeth(left, up, corner),
                    _ => throw new InvalidDataException($"filter {filter}"),
                };
            }
            for (var x = 0; x < row.Length; x += channels) pixels.Add(new(row[x], row[x + 1], row[x + 2], channels == 4 ? row[x + 3] : (byte)255));
            (above, row) = (row, above);
        }
        return pixels;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        int toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
