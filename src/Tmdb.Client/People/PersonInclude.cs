namespace Tmdb;

/// <summary>
/// The parts of a person that can come with the details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="Person"/> of the same name.
/// </summary>
public enum PersonInclude
{
    /// <summary>The changes in the last day.</summary>
    Changes,

    /// <summary>The movies and TV series that the person worked on.</summary>
    CombinedCredits,

    /// <summary>The external ids.</summary>
    ExternalIds,

    /// <summary>The profile images.</summary>
    Images,

    /// <summary>The movies that the person worked on.</summary>
    MovieCredits,

    /// <summary>The images of titles on which the person is tagged.</summary>
    TaggedImages,

    /// <summary>The translations.</summary>
    Translations,

    /// <summary>The TV series that the person worked on.</summary>
    TvCredits,
}
