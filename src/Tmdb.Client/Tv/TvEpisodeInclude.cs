namespace Tmdb;

/// <summary>
/// The parts of an episode that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="TvEpisode"/> of the same name.
/// </summary>
public enum TvEpisodeInclude
{
    /// <summary>The account states of the signed-in user or guest. Requires a session.</summary>
    AccountStates,

    /// <summary>Who made it and who is in it, the regular cast as well.</summary>
    Credits,

    /// <summary>The external ids.</summary>
    ExternalIds,

    /// <summary>The images.</summary>
    Images,

    /// <summary>The translations.</summary>
    Translations,

    /// <summary>The videos.</summary>
    Videos,
}
