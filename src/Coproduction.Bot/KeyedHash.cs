using System.Security.Cryptography;

namespace Coproduction.Bot;

/// <summary>HMAC under one key, set up once for each thread that hashes at the same time. Any thread.</summary>
internal sealed class KeyedHash(HashAlgorithmName algorithm, byte[] key)
{
    private readonly Kept<IncrementalHash> hashes = new(() => IncrementalHash.CreateHMAC(algorithm, key));

    /// <param name="text">All of it.</param>
    /// <param name="mark">As long as the algorithm's hash, which it is filled with.</param>
    public void Of(ReadOnlySpan<byte> text, Span<byte> mark)
    {
        var hash = hashes.Take();
        hash.AppendData(text);
        hash.GetHashAndReset(mark);
        hashes.Return(hash);
    }
}
