using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A watch provider that TMDB knows; the data is JustWatch's, and who shows it names JustWatch:
/// <see href="https://developer.themoviedb.org/reference/watch-providers-movie-list"/> and
/// <see href="https://developer.themoviedb.org/reference/watch-provider-tv-list"/>.
/// </summary>
public sealed class AvailableWatchProvider : TmdbObject
{
    /// <summary>The id of the provider.</summary>
    [JsonPropertyOrder(-1)]
    public int ProviderId { get; init; }

    /// <summary>The name of the provider.</summary>
    public string? ProviderName { get; init; }

    /// <summary><c>Movie</c> or <c>TvSeries</c>: what it offers. TMDB says it in the path only; null when it was not read as a row.</summary>
    [JsonIgnore]
    public string? Kind { get; private set; }

    /// <summary>The display priority, from 0: in the country that was asked for, or else in general.</summary>
    public int? DisplayPriority { get; init; }

    /// <summary>The display priority in each country where it is available, by the country's code of two letters (<c>US</c>; upper or lower case finds it). Never null.</summary>
    public IReadOnlyDictionary<string, int> DisplayPriorities
    {
        get => field ?? System.Collections.ObjectModel.ReadOnlyDictionary<string, int>.Empty;
        init;
    }

    /// <summary>The logo path, to append to an image size. Null when it has none.</summary>
    public string? LogoPath { get; init; }

    /// <summary>The address of the logo, 300 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? LogoUri => WebAddress.Logo(LogoPath);

    /// <summary>The name of the provider.</summary>
    public override string ToString() => ProviderName ?? string.Empty;

    internal AvailableWatchProvider Of(TmdbMediaType mediaType)
    {
        var copy = (AvailableWatchProvider)Copy();
        copy.Kind = mediaType.ToString();
        return copy;
    }
}

/// <summary>Rows that TMDB sends without pages.</summary>
internal sealed class ResultList<T> : TmdbObject
{
    public IReadOnlyList<T> Results { get => field ?? RowList<T>.Empty; init; }
}
