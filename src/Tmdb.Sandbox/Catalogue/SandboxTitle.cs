namespace Tmdb.Sandbox;

/// <summary>A title in the sandbox's catalogue.</summary>
/// <param name="Id">TMDB's id.</param>
/// <param name="Title">The title in English.</param>
/// <param name="Year">The year of release or of the first episode; null when unknown.</param>
public sealed record SandboxTitle(int Id, string Title, int? Year)
{
    /// <inheritdoc/>
    public override string ToString() => Year is null ? Title : $"{Title} ({Year})";
}
