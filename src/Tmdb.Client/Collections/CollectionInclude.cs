namespace Tmdb;

/// <summary>
/// The parts of a collection that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="Collection"/> of the same name.
/// </summary>
public enum CollectionInclude
{
    /// <summary>The images.</summary>
    Images,

    /// <summary>The translations.</summary>
    Translations,
}
