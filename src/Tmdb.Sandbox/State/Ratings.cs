namespace Tmdb.Sandbox;

/// <summary>What a user or a guest has rated.</summary>
internal sealed class Ratings
{
    public Shelf<int> Movies { get; } = new();

    public Shelf<int> Tv { get; } = new();

    public Shelf<SandboxEpisode> Episodes { get; } = new();

    public void Clear()
    {
        Movies.Clear();
        Tv.Clear();
        Episodes.Clear();
    }
}
