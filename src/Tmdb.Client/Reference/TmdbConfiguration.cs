namespace Tmdb;

/// <summary>What a program needs to know of the API: <see href="https://developer.themoviedb.org/reference/configuration-details"/>.</summary>
public sealed class TmdbConfiguration : TmdbObject
{
    /// <summary>Where the images are, and in which sizes. Null when not provided by TMDB.</summary>
    public ImageConfiguration? Images { get; init; }

    /// <summary>The keys of changes: <c>title</c>, <c>cast</c>, <c>overview</c>... Never null.</summary>
    public IReadOnlyList<string> ChangeKeys { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The address of the images.</summary>
    public override string ToString() => $"{Images}";
}

/// <summary>Where the images are, and in which sizes. An image's address is the base address, a size, and its path.</summary>
public sealed class ImageConfiguration : TmdbObject
{
    /// <summary>The base address over HTTP.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The base address over HTTPS.</summary>
    public string? SecureBaseUrl { get; init; }

    /// <summary>The sizes of backdrops: <c>w300</c>, <c>w780</c>, <c>original</c>... Never null.</summary>
    public IReadOnlyList<string> BackdropSizes { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The sizes of logos. Never null.</summary>
    public IReadOnlyList<string> LogoSizes { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The sizes of posters. Never null.</summary>
    public IReadOnlyList<string> PosterSizes { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The sizes of profile images. Never null.</summary>
    public IReadOnlyList<string> ProfileSizes { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The sizes of still images. Never null.</summary>
    public IReadOnlyList<string> StillSizes { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The base address over HTTPS.</summary>
    public override string ToString() => SecureBaseUrl ?? BaseUrl ?? string.Empty;
}
