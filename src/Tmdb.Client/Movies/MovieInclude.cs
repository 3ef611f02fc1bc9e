namespace Tmdb;

/// <summary>
/// The parts of a movie that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="Movie"/> of the same name.
/// </summary>
public enum MovieInclude
{
    /// <summary>What the signed-in user, or the guest, has done with it. Needs a session.</summary>
    AccountStates,

    /// <summary>Its other titles.</summary>
    AlternativeTitles,

    /// <summary>What was changed of it in the last day.</summary>
    Changes,

    /// <summary>Who made it and who is in it.</summary>
    Credits,

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

    /// <summary>When it came out in each country, and its age ratings.</summary>
    ReleaseDates,

    /// <summary>The first page of its reviews.</summary>
    Reviews,

    /// <summary>The first page of movies with the same genres and keywords.</summary>
    Similar,

    /// <summary>Its translations.</summary>
    Translations,

    /// <summary>Its videos.</summary>
    Videos,

    /// <summary>Where to watch it.</summary>
    WatchProviders,
}
