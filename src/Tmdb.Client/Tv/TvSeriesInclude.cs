namespace Tmdb;

/// <summary>
/// The parts of a TV series that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="TvSeries"/> of the same
/// name.
/// </summary>
public enum TvSeriesInclude
{
    /// <summary>The account states of the signed-in user or guest. Requires a session.</summary>
    AccountStates,

    /// <summary>Who made it and who is in it, over all episodes.</summary>
    AggregateCredits,

    /// <summary>The alternative titles.</summary>
    AlternativeTitles,

    /// <summary>The changes in the last day.</summary>
    Changes,

    /// <summary>The content ratings by country.</summary>
    ContentRatings,

    /// <summary>Who made the latest season and who is in it.</summary>
    Credits,

    /// <summary>The episode groups.</summary>
    EpisodeGroups,

    /// <summary>The external ids.</summary>
    ExternalIds,

    /// <summary>The images.</summary>
    Images,

    /// <summary>The keywords.</summary>
    Keywords,

    /// <summary>The first page of the lists that contain it.</summary>
    Lists,

    /// <summary>The first page of the recommendations.</summary>
    Recommendations,

    /// <summary>The first page of the reviews.</summary>
    Reviews,

    /// <summary>The episodes that were screened theatrically.</summary>
    ScreenedTheatrically,

    /// <summary>The first page of similar TV series, by genres and keywords.</summary>
    Similar,

    /// <summary>The translations.</summary>
    Translations,

    /// <summary>The videos.</summary>
    Videos,

    /// <summary>Where to watch it.</summary>
    WatchProviders,
}
