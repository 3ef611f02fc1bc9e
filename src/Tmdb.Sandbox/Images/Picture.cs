using System.Security.Cryptography;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>What an image shows: a color of its own that grows darker downwards.</summary>
internal sealed class Picture
{
    private readonly byte[] _color;

    public Picture(string name, int width, int height)
    {
        // Never too dark to see the shading.
        _color = [.. SHA256.HashData(Encoding.UTF8.GetBytes(name)).Take(3).Select(part => (byte)(64 + (part % 192)))];
        Width = width;
        Height = height;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The color of a line.</summary>
    public (byte Red, byte Green, byte Blue) Color(int line)
    {
        return (Shade(_color[0]), Shade(_color[1]), Shade(_color[2]));

        byte Shade(byte full) => (byte)(full - (full * 3 * line / (Height * 4)));
    }
}
