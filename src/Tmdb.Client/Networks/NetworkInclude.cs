namespace Tmdb;

/// <summary>
/// The parts of a network that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="Network"/> of the same name.
/// </summary>
public enum NetworkInclude
{
    /// <summary>The alternative names.</summary>
    AlternativeNames,

    /// <summary>The logos.</summary>
    Images,
}
