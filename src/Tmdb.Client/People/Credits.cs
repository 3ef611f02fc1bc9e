namespace Tmdb;

/// <summary>
/// Who made a movie, series, season or episode, and who is in it: <see href="https://developer.themoviedb.org/reference/movie-credits"/>,
/// <see href="https://developer.themoviedb.org/reference/tv-series-credits"/> (of a series: the latest season),
/// <see href="https://developer.themoviedb.org/reference/tv-season-credits"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-episode-credits"/>.
/// </summary>
public sealed class Credits : TmdbObject, IPartRows
{
    /// <summary>The id of the movie, series, season or episode. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>Who is in it, in the order of the credits. Never null.</summary>
    public IReadOnlyList<CastMember> Cast { get => field ?? RowList<CastMember>.Empty; init; }

    /// <summary>Who made it: a row for each job, so a person may have several. Never null.</summary>
    public IReadOnlyList<CrewMember> Crew { get => field ?? RowList<CrewMember>.Empty; init; }

    /// <summary>The guest stars of an episode. Never null; empty for other items.</summary>
    public IReadOnlyList<CastMember> GuestStars { get => field ?? RowList<CastMember>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Cast.Select(member => Credit.Of(Credit.Cast, member))
        .Concat(GuestStars.Select(member => Credit.Of(Credit.GuestStar, member)))
        .Concat(Crew.Select(Credit.Of))
        .Select(credit => credit.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => $"{DisplayText.Count(Cast.Count, "cast", "cast")}, {DisplayText.Count(Crew.Count, "crew", "crew")}";
}

/// <summary>A cast member of a movie or TV series.</summary>
public sealed class CastMember : PersonItem
{
    /// <summary>Who the person plays. May be empty.</summary>
    public string? Character { get; init; }

    /// <summary>The order in the credits, from 0. Null when not provided by TMDB.</summary>
    public int? Order { get; init; }

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }

    /// <summary>The number of the credit within its movie. Null for a series.</summary>
    public int? CastId { get; init; }

    /// <summary>The person and the role, for example <c>Edward Norton (The Narrator)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, Character);
}

/// <summary>A crew member of a movie or TV series, with one job.</summary>
public sealed class CrewMember : PersonItem
{
    /// <summary>The department: <c>Directing</c>, <c>Writing</c>, <c>Camera</c>...</summary>
    public string? Department { get; init; }

    /// <summary>The job in the department: <c>Director</c>, <c>Screenplay</c>...</summary>
    public string? Job { get; init; }

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }

    /// <summary>The person and the job, for example <c>David Fincher (Director)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, Job);
}
