namespace Tmdb;

/// <summary>
/// The parts of a movie that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="Movie"/> of the same name.
/// </summary>
public enum MovieInclude
{
    /// <summary>The account states of the signed-in user or guest. Requires a session.</summary>
    AccountStates,

    /// <summary>The alternative titles.</summary>
    AlternativeTitles,

    /// <summary>The changes in the last day.</summary>
    Changes,

    /// <summary>Who made it and who is in it.</summary>
    Credits,

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

    /// <summary>The release dates and certifications by country.</summary>
    ReleaseDates,

    /// <summary>The first page of the reviews.</summary>
    Reviews,

    /// <summary>The first page of similar movies, by genres and keywords.</summary>
    Similar,

    /// <summary>The translations.</summary>
    Translations,

    /// <summary>The videos.</summary>
    Videos,

    /// <summary>Where to watch it.</summary>
    WatchProviders,
}
