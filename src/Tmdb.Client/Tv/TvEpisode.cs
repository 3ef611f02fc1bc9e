using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// An episode of a TV series with its crew and its guest stars: <see href="https://developer.themoviedb.org/reference/tv-episode-details"/>.
/// The parts at the end are null unless they were asked for (<see cref="TvEpisodeInclude"/>).
/// </summary>
public sealed class TvEpisode : TvEpisodeSummary
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int? TvSeriesId => base.TvSeriesId;

    /// <summary>Who made it: a row for each job, so a person may have several. Never null.</summary>
    public IReadOnlyList<CrewMember> Crew { get => field ?? RowList<CrewMember>.Empty; init; }

    /// <summary>The guest stars. Never null.</summary>
    public IReadOnlyList<CastMember> GuestStars { get => field ?? RowList<CastMember>.Empty; init; }

    /// <summary>The address of the page at TMDB. Null when the series is not known.</summary>
    [JsonIgnore]
    public Uri? TmdbUri => (TvSeriesId, SeasonNumber, EpisodeNumber) is ({ } series, { } season, { } episode)
        ? WebAddress.Page($"tv/{series}/season/{season}/episode/{episode}")
        : null;

    /// <summary>The account states of the signed-in user. Null unless included.</summary>
    public AccountStates? AccountStates { get; init; }

    /// <summary>Who made it and who is in it, the regular cast as well. Null unless included.</summary>
    public Credits? Credits { get; init; }

    /// <summary>The external ids. Null unless included.</summary>
    public ExternalIds? ExternalIds { get; init; }

    /// <summary>The images. Null unless included.</summary>
    public ImageCollection? Images { get; init; }

    /// <summary>The translations. Null unless included.</summary>
    public Translations? Translations { get; init; }

    /// <summary>The videos. Null unless included.</summary>
    public Videos? Videos { get; init; }
}
