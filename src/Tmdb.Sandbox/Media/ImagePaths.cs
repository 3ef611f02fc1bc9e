using System.Security.Cryptography;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>File paths of images, and keys of videos: the form is TMDB's, the files do not exist.</summary>
internal static class ImagePaths
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string? Poster(Medium medium) => medium.NoImages ? null : Path(medium, "poster");

    public static string? Backdrop(Medium medium) => medium.NoImages ? null : Path(medium, "backdrop");

    public static string Path(Medium medium, string kind) => Path($"{medium.GetType().Name}/{medium.Id}/{kind}", "jpg");

    /// <summary>The same path for the same thing in every run.</summary>
    public static string Path(string thing, string extension) => $"/{Name(thing, 27)}.{extension}";

    /// <summary>The key of a video on YouTube that does not exist either.</summary>
    public static string VideoKey(string thing) => Name(thing, 11);

    private static string Name(string thing, int length) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(thing)).Skip(1).Take(length).Select(part => Letters[part % Letters.Length]));
}
