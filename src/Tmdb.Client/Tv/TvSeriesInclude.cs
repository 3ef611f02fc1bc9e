namespace Tmdb;

/// <summary>
/// The parts of a TV series that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="TvSeries"/> of the same
/// name.
/// </summary>
public enum TvSeriesInclude
{
    /// <summary>What the signed-in user, or the guest, has done with it. Needs a session.</summary>
    AccountStates,

    /// <summary>Who made it and who is in it, over all episodes.</summary>
    AggregateCredits,

    /// <summary>Its other titles.</summary>
    AlternativeTitles,

    /// <summary>What was changed of it in the last day.</summary>
    Changes,

    /// <summary>Its age ratings in each country.</summary>
    ContentRatings,

    /// <summary>Who made the latest season and who is in it.</summary>
    Credits,

    /// <summary>The other orders of its episodes.</summary>
    EpisodeGroups,

    /// <summary>The ids by which others know it.</summary>
    ExternalIds,

    /// <summary>Its images.</summary>
    Images,

    /// <summary>Its keywords.</summary>
    Keywords,

    /// <summary>The first page of the lists that it is on.</summary>
    Lists,

    /// <summary>The first page of what TMDB recommends to who likes it.</summary>
    Recommendations,

    /// <summary>The first page of its reviews.</summary>
    Reviews,

    /// <summary>The episodes that were shown in cinemas.</summary>
    ScreenedTheatrically,

    /// <summary>The first page of series with the same genres and keywords.</summary>
    Similar,

    /// <summary>Its translations.</summary>
    Translations,

    /// <summary>Its videos.</summary>
    Videos,

    /// <summary>Where to watch it.</summary>
    WatchProviders,
}
