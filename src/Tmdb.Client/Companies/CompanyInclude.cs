namespace Tmdb;

/// <summary>
/// The parts of a company that can come with its details, in the same request
/// (<see href="https://developer.themoviedb.org/docs/append-to-response"/>). Each is the property of <see cref="Company"/> of the same name.
/// </summary>
public enum CompanyInclude
{
    /// <summary>The alternative names.</summary>
    AlternativeNames,

    /// <summary>The logos.</summary>
    Images,
}
