using System.Numerics;

namespace Tmdb.Sandbox;

/// <summary>
/// Writes a picture as baseline JPEG. A block of eight by eight pixels has one color, so that of its 64 coefficients only the first counts:
/// with a quantizer of 8 that is the color itself, and every block ends after it.
/// </summary>
internal static class JpegEncoder
{
    private const int Block = 8;

    public static byte[] Encode(Picture picture)
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        Segment(file, 0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        Segment(file, 0xDB, [0, .. Enumerable.Repeat((byte)8, 64)]);
        Segment(file, 0xC0, [8, .. Number(picture.Height), .. Number(picture.Width), 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);

        // How a color differs from the one before, in bits: none is the code 0, one to eight are 10000 to 10111.
        Segment(file, 0xC4, [0x00, 1, 0, 0, 0, 8, .. new byte[11], 0, 1, 2, 3, 4, 5, 6, 7, 8]);

        // The end of a block, the code 0.
        Segment(file, 0xC4, [0x10, 1, .. new byte[15], 0]);
        Segment(file, 0xDA, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
        Blocks(new(file), picture);
        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }

    private static void Blocks(BitWriter bits, Picture picture)
    {
        var before = new int[3];
        for (var line = 0; line < picture.Height; line += Block)
        {
            var color = Luminance(picture.Color(line));
            for (var column = 0; column < picture.Width; column += Block)
            {
                for (var part = 0; part < 3; part++)
                {
                    Difference(bits, color[part] - before[part]);
                    before[part] = color[part];
                    bits.Write(0, 1);
                }
            }
        }

        bits.Close();
    }

    private static void Difference(BitWriter bits, int difference)
    {
        if (difference == 0)
        {
            bits.Write(0, 1);
            return;
        }

        var size = 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(difference));
        bits.Write(15 + size, 5);
        bits.Write(difference > 0 ? difference : difference + (1 << size) - 1, size);
    }

    /// <summary>Brightness and the two differences of color, each from -128.</summary>
    private static int[] Luminance((byte Red, byte Green, byte Blue) color)
    {
        var (red, green, blue) = color;
        return
        [
            (int)Math.Round((0.299 * red) + (0.587 * green) + (0.114 * blue)) - 128,
            (int)Math.Round((-0.1687 * red) - (0.3313 * green) + (0.5 * blue)),
            (int)Math.Round((0.5 * red) - (0.4187 * green) - (0.0813 * blue)),
        ];
    }

    private static void Segment(MemoryStream file, byte type, byte[] data)
    {
        file.Write([0xFF, type, .. Number(data.Length + 2)]);
        file.Write(data);
    }

    private static byte[] Number(int number) => [(byte)(number >> 8), (byte)number];

    /// <summary>Writes bits, the highest first.</summary>
    private sealed class BitWriter(MemoryStream file)
    {
        private int _bits;
        private int _count;

        public void Write(int value, int count)
        {
            for (var bit = count - 1; bit >= 0; bit--)
            {
                _bits = (_bits << 1) | ((value >> bit) & 1);
                if (++_count == 8)
                {
                    Flush();
                }
            }
        }

        /// <summary>Fills the last byte up with ones.</summary>
        public void Close()
        {
            while (_count > 0)
            {
                Write(1, 1);
            }
        }

        private void Flush()
        {
            file.WriteByte((byte)_bits);
            if ((byte)_bits == 0xFF)
            {
                file.WriteByte(0); // So that it is not taken for the start of a segment.
            }

            (_bits, _count) = (0, 0);
        }
    }
}
