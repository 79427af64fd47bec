using System.Security.Cryptography;
using System.Text;
using Coproduction.Domain;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Storage;

/// <summary>What is stored cannot be opened: its key is not configured, or it is not what was stored there.</summary>
public sealed class UnreadableException(string message) : Exception(message);

/// <summary>
/// Seals and opens personal data, and turns numbers into what they are looked up by. AES-256-GCM: a byte of format, the key's
/// id, nonce, tag, text; bound to its table and row, so that a sealed value copied elsewhere does not open.
/// Keys change while the bot runs: the first seals, all open. Any thread.
/// </summary>
public sealed class Privacy : IDisposable
{
    private const byte Format = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly IDisposable? subscription;
    private volatile Keys keys;

    public Privacy(IOptionsMonitor<PrivacyOptions> options, ILogger<Privacy>? logger = null)
    {
        keys = new(options.CurrentValue);
        subscription = options.OnChange(changed =>
        {
            var next = new Keys(changed);
            if (!keys.LookupPrints.Except(next.LookupPrints).Any()) keys = next;
            else if (logger is not null) Log.LookupKeyTaken(logger);
        });
    }

    /// <param name="place">Table and row: <c>inbox:sms:SM…</c>.</param>
    public byte[] Seal(string place, ReadOnlySpan<byte> plain)
    {
        var key = keys.Current;
        var head = 2 + key.Id.Length;
        var box = new byte[head + NonceLength + TagLength + plain.Length];
        (box[0], box[1]) = (Format, (byte)key.Id.Length);
        key.Id.CopyTo(box, 2);
        var nonce = box.AsSpan(head, NonceLength);
        Span<byte> bound = stackalloc byte[Encoding.UTF8.GetMaxByteCount(place.Length)];
        var length = Encoding.UTF8.GetBytes(place, bound);
        key.Encrypt(nonce, plain, box.AsSpan(head + NonceLength + TagLength), box.AsSpan(head + NonceLength, TagLength), bound[..length]);
        return box;
    }

    public byte[] Seal(string place, string plain) => Seal(place, Encoding.UTF8.GetBytes(plain));

    /// <exception cref="UnreadableException">Its key is missing, or it was not sealed for this place.</exception>
    public byte[] Open(string place, ReadOnlySpan<byte> box)
    {
        if (box.Length < 2 || box[0] != Format || box.Length < 2 + box[1] + NonceLength + TagLength)
            throw new UnreadableException("not a sealed value");
        var head = 2 + box[1];
        var key = keys.Find(box[2..head]) ?? throw new UnreadableException("sealed with a key that Privacy:Keys does not list");
        var plain = new byte[box.Length - head - NonceLength - TagLength];
        Span<byte> bound = stackalloc byte[Encoding.UTF8.GetMaxByteCount(place.Length)];
        var length = Encoding.UTF8.GetBytes(place, bound);
        try
        {
            key.Decrypt(box.Slice(head, NonceLength), box[(head + NonceLength + TagLength)..], box.Slice(head + NonceLength, TagLength), plain, bound[..length]);
        }
        catch (CryptographicException)
        {
            throw new UnreadableException("altered, or sealed for another place");
        }
        return plain;
    }

    public string OpenText(string place, ReadOnlySpan<byte> box) => Encoding.UTF8.GetString(Open(place, box));

    /// <summary>A number's marks under every look-up key, the first one's first.</summary>
    public byte[][] Marks(PhoneNumber number) => Marks("sms:" + number.Value);

    /// <summary>Of any address, its channel before it: <c>teams:TENANT/USER</c>.</summary>
    public byte[][] Marks(string address)
    {
        var text = Encoding.UTF8.GetBytes(address);
        return Array.ConvertAll(keys.Lookup, hash =>
        {
            var mark = new byte[HMACSHA256.HashSizeInBytes];
            hash.Of(text, mark);
            return mark;
        });
    }

    /// <summary>Tells look-up keys apart and says nothing of them, in the order of the settings.</summary>
    internal string[] LookupPrints => keys.LookupPrints;

    public void Dispose() => subscription?.Dispose();

    private sealed class Keys
    {
        private readonly Key[] all;

        public Keys(PrivacyOptions options)
        {
            all = [.. options.Keys.Select(entry => new Key(Read(entry)))];
            Lookup = [.. options.LookupKeys.Select(entry => new KeyedHash(HashAlgorithmName.SHA256, Read(entry).Bytes))];
        }

        public Key Current => all[0];

        public KeyedHash[] Lookup { get; }

        public string[] LookupPrints => Array.ConvertAll(Lookup, hash =>
        {
            var print = new byte[HMACSHA256.HashSizeInBytes];
            hash.Of("print of a look-up key"u8, print);
            return Convert.ToHexStringLower(print.AsSpan(0, 8));
        });

        public Key? Find(ReadOnlySpan<byte> id)
        {
            foreach (var key in all)
                if (id.SequenceEqual(key.Id)) return key;
            return null;
        }

        private static (string Id, byte[] Bytes) Read(string entry) =>
            PrivacyOptions.TryRead(entry, out var id, out var bytes) ? (id, bytes) : throw new InvalidOperationException("Privacy keys were not validated");
    }

    private sealed class Key((string Id, byte[] Bytes) key)
    {
        private readonly Kept<Cipher> ciphers = new(() => new(key.Bytes));

        public byte[] Id { get; } = Encoding.ASCII.GetBytes(key.Id);

        /// <summary>Fills <paramref name="nonce"/>, <paramref name="box"/> and <paramref name="tag"/>.</summary>
        public void Encrypt(Span<byte> nonce, ReadOnlySpan<byte> plain, Span<byte> box, Span<byte> tag, ReadOnlySpan<byte> bound)
        {
            var cipher = ciphers.Take();
            cipher.NextNonce(nonce);
            cipher.Aes.Encrypt(nonce, plain, box, tag, bound);
            ciphers.Return(cipher);
        }

        /// <exception cref="CryptographicException">Not what was sealed, or not for this place.</exception>
        public void Decrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> box, ReadOnlySpan<byte> tag, Span<byte> plain, ReadOnlySpan<byte> bound)
        {
            var cipher = ciphers.Take();
            try
            {
                cipher.Aes.Decrypt(nonce, box, tag, plain, bound);
            }
            finally
            {
                ciphers.Return(cipher);
            }
        }
    }

    /// <summary>With nonces drawn many at a time: one alone costs as much as what it seals.</summary>
    private sealed class Cipher(byte[] key)
    {
        private readonly byte[] nonces = new byte[64 * NonceLength];
        private int used = 64 * NonceLength;

        public AesGcm Aes { get; } = new(key, TagLength);

        public void NextNonce(Span<byte> nonce)
        {
            if (used == nonces.Length)
            {
                RandomNumberGenerator.Fill(nonces);
                used = 0;
            }

            nonces.AsSpan(used, NonceLength).CopyTo(nonce);
            used += NonceLength;
        }
    }
}
