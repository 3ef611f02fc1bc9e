using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>Writes a picture as PNG: eight bits a color, no filter.</summary>
internal static class PngEncoder
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(number => Remainder((uint)number))];

    public static byte[] Encode(Picture picture)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        header[8] = 8;
        header[9] = 2; // Red, green and blue.
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Pixels(picture));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Pixels(Picture picture)
    {
        using var data = new MemoryStream();
        using (var packed = new ZLibStream(data, CompressionLevel.Fastest))
        {
            var row = new byte[1 + (picture.Width * 3)];
            for (var line = 0; line < picture.Height; line++)
            {
                var (red, green, blue) = picture.Color(line);
                for (var at = 1; at < row.Length; at += 3)
                {
                    (row[at], row[at + 1], row[at + 2]) = (red, green, blue);
                }

                packed.Write(row);
            }
        }

        return data.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, CheckSum(content));
        file.Write(number);
    }

    private static uint CheckSum(byte[] data)
    {
        var sum = uint.MaxValue;
        foreach (var part in data)
        {
            sum = Table[(byte)(sum ^ part)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Remainder(uint number)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            number = (number & 1) == 0 ? number >> 1 : (number >> 1) ^ 0xEDB88320;
        }

        return number;
    }
}
