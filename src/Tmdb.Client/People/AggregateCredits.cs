namespace Tmdb;

/// <summary>
/// Who made a series or season and who is in it, over all of its episodes: a row for each person.
/// <see href="https://developer.themoviedb.org/reference/tv-series-aggregate-credits"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-season-aggregate-credits"/>.
/// </summary>
public sealed class AggregateCredits : TmdbObject, IPartRows
{
    /// <summary>The id of the series or season. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>Who is in it, those in most episodes first. Never null.</summary>
    public IReadOnlyList<AggregateCastMember> Cast { get => field ?? RowList<AggregateCastMember>.Empty; init; }

    /// <summary>Who made it: a row for each department in which a person worked. Never null.</summary>
    public IReadOnlyList<AggregateCrewMember> Crew { get => field ?? RowList<AggregateCrewMember>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Cast.SelectMany(member => member.Roles.DefaultIfEmpty(), Credit.Of)
        .Concat(Crew.SelectMany(member => member.Jobs.DefaultIfEmpty(), Credit.Of))
        .Select(credit => credit.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => $"{DisplayText.Count(Cast.Count, "cast", "cast")}, {DisplayText.Count(Crew.Count, "crew", "crew")}";
}

/// <summary>A cast member of a TV series, with all roles.</summary>
public sealed class AggregateCastMember : PersonItem
{
    /// <summary>The person's roles. Never null.</summary>
    public IReadOnlyList<CastRole> Roles { get => field ?? RowList<CastRole>.Empty; init; }

    /// <summary>The number of episodes in which the person appears.</summary>
    public int? TotalEpisodeCount { get; init; }

    /// <summary>The order in the credits, from 0. Null when not provided by TMDB.</summary>
    public int? Order { get; init; }

    /// <summary>The person and the first role.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, Roles.Count > 0 ? Roles[0].Character : null);
}

/// <summary>A crew member of a TV series, with all jobs in one department.</summary>
public sealed class AggregateCrewMember : PersonItem
{
    /// <summary>The department: <c>Directing</c>, <c>Writing</c>, <c>Camera</c>...</summary>
    public string? Department { get; init; }

    /// <summary>The person's jobs in the department. Never null.</summary>
    public IReadOnlyList<CrewJob> Jobs { get => field ?? RowList<CrewJob>.Empty; init; }

    /// <summary>The number of episodes that the person worked on.</summary>
    public int? TotalEpisodeCount { get; init; }

    /// <summary>The person and the first job.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, Jobs.Count > 0 ? Jobs[0].Job : Department);
}

/// <summary>A role in a TV series.</summary>
public sealed class CastRole : TmdbObject
{
    /// <summary>Who the person plays. May be empty.</summary>
    public string? Character { get; init; }

    /// <summary>The number of episodes.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }

    /// <summary>Who the person plays.</summary>
    public override string ToString() => Character ?? string.Empty;
}

/// <summary>A job for a TV series.</summary>
public sealed class CrewJob : TmdbObject
{
    /// <summary>The job: <c>Director</c>, <c>Writer</c>...</summary>
    public string? Job { get; init; }

    /// <summary>The number of episodes.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }

    /// <summary>The job.</summary>
    public override string ToString() => Job ?? string.Empty;
}
