namespace Tmdb;

/// <summary>
/// The movies and TV series that a person worked on: <see href="https://developer.themoviedb.org/reference/person-combined-credits"/>,
/// <see href="https://developer.themoviedb.org/reference/person-movie-credits"/> and
/// <see href="https://developer.themoviedb.org/reference/person-tv-credits"/>.
/// </summary>
public sealed class PersonCredits : TmdbObject, IPartRows
{
    /// <summary>The id of the person. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>What the person is in. Never null.</summary>
    public IReadOnlyList<PersonCredit> Cast { get => field ?? RowList<PersonCredit>.Empty; init; }

    /// <summary>What the person made: a row for each job. Never null.</summary>
    public IReadOnlyList<PersonCredit> Crew { get => field ?? RowList<PersonCredit>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Cast.Select(credit => Credit.Of(Credit.Cast, credit))
        .Concat(Crew.Select(credit => Credit.Of(credit.Department == Credit.Creator ? Credit.Creator : Credit.Crew, credit)))
        .Select(credit => credit.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => $"{DisplayText.Count(Cast.Count, "cast", "cast")}, {DisplayText.Count(Crew.Count, "crew", "crew")}";
}

/// <summary>A movie or TV series that a person worked on, with what the person did for it.</summary>
public sealed class PersonCredit : MediaTitle
{
    /// <summary>Who the person plays. Null for a crew credit. May be empty.</summary>
    public string? Character { get; init; }

    /// <summary>The department: <c>Directing</c>, <c>Writing</c>, <c>Camera</c>... Null for a cast credit.</summary>
    public string? Department { get; init; }

    /// <summary>The job in the department: <c>Director</c>, <c>Screenplay</c>... Null for a cast credit.</summary>
    public string? Job { get; init; }

    /// <summary>The number of episodes of a TV series that the person worked on. Null for a movie.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>The air date of the first episode that the person worked on: midnight, without a time zone. Null for a movie.</summary>
    public DateTime? FirstCreditAirDate { get; init; }

    /// <summary>The order in the credits of the title, from 0. Null when not provided by TMDB.</summary>
    public int? Order { get; init; }

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }
}
