namespace Tmdb.Sandbox;

/// <summary>Names an episode of a TV series.</summary>
/// <param name="SeriesId">The series' id.</param>
/// <param name="SeasonNumber">The season's number; 0 is the specials.</param>
/// <param name="EpisodeNumber">The episode's number in its season.</param>
public sealed record SandboxEpisode(int SeriesId, int SeasonNumber, int EpisodeNumber)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{SeriesId} S{SeasonNumber:00}E{EpisodeNumber:00}");
}
