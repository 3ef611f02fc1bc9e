using System.Security.Cryptography;
using System.Text;

namespace Tmdb.Caching;

/// <summary>An answer as the bytes of a file: a seal, status, times, headers, body.</summary>
internal static class AnswerFile
{
    private const int SealLength = HMACSHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Format => "Tmdb answer 1\n"u8;

    public static byte[] Write(byte[] secret, AnswerKey key, StoredAnswer answer)
    {
        using var file = new MemoryStream((int)answer.Size);
        using var writer = new BinaryWriter(file, Encoding.UTF8);
        writer.Write(Format);
        writer.Seek(SealLength, SeekOrigin.Current);
        writer.Write(answer.Status);
        writer.Write(answer.Requested.UtcTicks);
        writer.Write(answer.Received.UtcTicks);
        writer.Write(answer.Variant!);
        writer.Write(answer.Headers.Count);
        foreach (var (name, value) in answer.Headers)
        {
            writer.Write(name);
            writer.Write(value);
        }

        writer.Write(answer.Body.Length);
        writer.Write(answer.Body);
        writer.Flush();
        var bytes = file.ToArray();
        Seal(secret, key, bytes.AsSpan(Format.Length + SealLength)).CopyTo(bytes, Format.Length);
        return bytes;
    }

    /// <summary>The answer; null if the file is damaged, cut, of another version, or another answer's under this name.</summary>
    public static StoredAnswer? Read(byte[] secret, AnswerKey key, byte[] bytes)
    {
        if (bytes.Length < Format.Length + SealLength || !bytes.AsSpan().StartsWith(Format)
            || !CryptographicOperations.FixedTimeEquals(Seal(secret, key, bytes.AsSpan(Format.Length + SealLength)), bytes.AsSpan(Format.Length, SealLength)))
        {
            return null;
        }

        // From here on it is what was written.
        using var file = new MemoryStream(bytes);
        using var reader = new BinaryReader(file, Encoding.UTF8);
        file.Position = Format.Length + SealLength;
        var status = reader.ReadInt32();
        var requested = new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero);
        var received = new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero);
        var variant = reader.ReadString();
        var headers = new KeyValuePair<string, string>[reader.ReadInt32()];
        for (var i = 0; i < headers.Length; i++)
        {
            headers[i] = new(reader.ReadString(), reader.ReadString());
        }

        return new StoredAnswer(status, headers, reader.ReadBytes(reader.ReadInt32()), requested, received, variant);
    }

    /// <summary>A keyed hash of the content and of the name that it has.</summary>
    private static byte[] Seal(byte[] secret, AnswerKey key, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hash.AppendData(Encoding.UTF8.GetBytes(key.Name));
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }
}
