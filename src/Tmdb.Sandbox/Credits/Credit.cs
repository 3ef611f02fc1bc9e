using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>TMDB's kinds of credits.</summary>
internal enum CreditKind
{
    Cast = 1,
    Crew = 2,
    Creator = 3,
}

/// <summary>What somebody did for a movie or a TV series.</summary>
internal sealed record Credit(Medium Medium, CreditKind Kind, int Order, int Person, string Department, string Job, string Character = "")
{
    /// <summary>What an episode has crew of its own for.</summary>
    private static readonly string[] EpisodeDepartments = ["Directing", "Writing", "Camera", "Editing"];

    public string Id =>
        string.Create(CultureInfo.InvariantCulture, $"5{(Medium is Movie ? 2 : 7)}{(int)Kind}{Order:x5}{Medium.Id:x16}");

    public bool IsOfEpisodes => IsGuest || (Kind == CreditKind.Crew && EpisodeDepartments.Contains(Department));

    private bool IsGuest => Kind == CreditKind.Cast && Order >= Medium.Cast.Length;

    public static IEnumerable<Credit> Cast(Medium medium) => medium.Cast.Select((member, order) => Actor(medium, member, order));

    /// <summary>Those who come back now and then, after the cast.</summary>
    public static IEnumerable<Credit> Guests(TvSeries series) =>
        series.Guests.Select((member, order) => Actor(series, member, series.Cast.Length + order));

    /// <summary>The crew; of a TV series those who created it first, who produce it as well.</summary>
    public static IEnumerable<Credit> Crew(Medium medium)
    {
        var members = medium is TvSeries series
            ? series.Creators.Select(id => new CrewMember(id, "Executive Producer", "Production")).Concat(series.Crew)
            : medium.Crew;
        return members.Select((member, order) =>
            new Credit(medium, CreditKind.Crew, order, member.Person, member.Department, member.Job));
    }

    public static IEnumerable<Credit> Creators(TvSeries series) =>
        series.Creators.Select((id, order) => new Credit(series, CreditKind.Creator, order, id, "Creator", "Creator"));

    public static IEnumerable<Credit> All(Medium medium) => medium is TvSeries series
        ? [.. Cast(series), .. Guests(series), .. Crew(series), .. Creators(series)]
        : [.. Cast(medium), .. Crew(medium)];

    /// <summary>
    /// Whether it counts for an episode. Guests come to every other one; of those of the crew with the same job, each makes one in turn.
    /// </summary>
    public bool IsIn(Episode episode)
    {
        if (!IsOfEpisodes)
        {
            return true;
        }

        if (IsGuest)
        {
            return (Order - Medium.Cast.Length + episode.Number) % 2 == 1;
        }

        var colleagues = Crew(Medium).Where(other => other.Job == Job).ToList();
        return colleagues[(episode.Number - 1) % colleagues.Count].Order == Order;
    }

    private static Credit Actor(Medium medium, CastMember member, int order) =>
        new(medium, CreditKind.Cast, order, member.Person, "Acting", "Actor", member.Character);
}
