namespace Tmdb;

/// <summary>
/// The parts of a season that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="TvSeason"/> of the same name.
/// </summary>
public enum TvSeasonInclude
{
    /// <summary>The account states of the episodes for the signed-in user or guest. Requires a session.</summary>
    AccountStates,

    /// <summary>Who made it and who is in it, over all episodes.</summary>
    AggregateCredits,

    /// <summary>Who made it and who is in it.</summary>
    Credits,

    /// <summary>The external ids.</summary>
    ExternalIds,

    /// <summary>The images.</summary>
    Images,

    /// <summary>The translations.</summary>
    Translations,

    /// <summary>The videos.</summary>
    Videos,

    /// <summary>Where to watch it.</summary>
    WatchProviders,
}
