using System.Security.Cryptography;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>File paths of images: the form is TMDB's, the files do not exist.</summary>
internal static class ImagePaths
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string? Poster(Medium medium) => medium.NoImages ? null : Path(medium, "poster");

    public static string? Backdrop(Medium medium) => medium.NoImages ? null : Path(medium, "backdrop");

    public static string Path(Medium medium, string kind) => Path($"{medium.GetType().Name}/{medium.Id}/{kind}", "jpg");

    /// <summary>The same path for the same thing in every run.</summary>
    public static string Path(string thing, string extension)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(thing));
        return string.Create(28 + extension.Length + 1, (hash, extension), static (path, source) =>
        {
            path[0] = '/';
            for (var i = 1; i < 28; i++)
                path[i] = Letters[source.hash[i] % Letters.Length];
            path[28] = '.';
            source.extension.CopyTo(path[29..]);
        });
    }
}
