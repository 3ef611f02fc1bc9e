namespace Tmdb;

/// <summary>Addresses that a browser opens: pages, images and videos. Nothing of them is an address of the API.</summary>
internal static class WebAddress
{
    /// <summary>A page of themoviedb.org.</summary>
    /// <param name="path">Such as <c>movie/550</c>.</param>
    public static Uri Page(FormattableString path) => new("https://www.themoviedb.org/" + FormattableString.Invariant(path));

    /// <summary>A poster, 500 pixels wide; null when there is none.</summary>
    public static Uri? Poster(string? path) => Image(path, "w500");

    /// <summary>A backdrop, 1280 pixels wide; null when there is none.</summary>
    public static Uri? Backdrop(string? path) => Image(path, "w1280");

    /// <summary>A logo, 300 pixels wide; null when there is none.</summary>
    public static Uri? Logo(string? path) => Image(path, "w300");

    /// <summary>The avatar of a user, 185 pixels wide; null when there is none.</summary>
    public static Uri? Avatar(string? path) => Image(path, "w185");

    /// <summary>An image; null when there is no path, or it is none.</summary>
    /// <param name="path">As TMDB sends it: <c>/abc.jpg</c>.</param>
    /// <param name="size">One of <see href="https://developer.themoviedb.org/docs/image-basics"/>, for this kind of image.</param>
    public static Uri? Image(string? path, string size)
    {
        if (string.IsNullOrEmpty(path) || path[0] != '/')
        {
            return null;
        }

        // Pictures of old accounts are kept elsewhere, and their path is that whole address.
        if (path.StartsWith("/https://", StringComparison.Ordinal))
        {
            return Uri.TryCreate(path[1..], UriKind.Absolute, out var elsewhere) ? elsewhere : null;
        }

        // A drawing has no sizes.
        var folder = path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? "original" : size;
        return Uri.TryCreate($"https://image.tmdb.org/t/p/{folder}{path}", UriKind.Absolute, out var uri) ? uri : null;
    }

    /// <summary>Where to watch a video; null for a site that is not known.</summary>
    public static Uri? Video(string? site, string? key) => (site, key) switch
    {
        (_, null or "") => null,
        ("YouTube", _) => new("https://youtu.be/" + Uri.EscapeDataString(key)),
        ("Vimeo", _) => new("https://vimeo.com/" + Uri.EscapeDataString(key)),
        _ => null,
    };

    /// <summary>A picture at Gravatar; null when there is no hash.</summary>
    public static Uri? Gravatar(string? hash) =>
        string.IsNullOrEmpty(hash) ? null : new("https://www.gravatar.com/avatar/" + Uri.EscapeDataString(hash));
}
