using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A collection with its movies: <see href="https://developer.themoviedb.org/reference/collection-details"/>. The parts at the end are null
/// unless they were asked for (<see cref="CollectionInclude"/>).
/// </summary>
#pragma warning disable CA1711 // TMDB calls it so.
public sealed class Collection : MovieCollectionSummary
#pragma warning restore CA1711
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int CollectionId => base.CollectionId;

    /// <summary>The language that each text came in, when several languages were requested. Null otherwise.</summary>
    public TextLanguages? TextLanguages { get; init; }

    /// <summary>The original name. Null when not provided by TMDB.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The original language, as an ISO 639-1 code. Null when not provided by TMDB.</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>The overview. Empty when not available in the requested language.</summary>
    public string? Overview { get; init; }

    /// <summary>The movies. Never null.</summary>
    public IReadOnlyList<MovieSummary> Parts { get => field ?? RowList<MovieSummary>.Empty; init; }

    /// <summary>The images. Null unless included.</summary>
    public ImageCollection? Images { get; init; }

    /// <summary>The translations. Null unless included.</summary>
    public Translations? Translations { get; init; }

    internal override TmdbItem Item => TmdbItem.Create(TmdbItemKind.Collection, Id);
}
