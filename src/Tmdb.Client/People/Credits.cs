using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Who made a movie or series, and who is in it: <see href="https://developer.themoviedb.org/reference/movie-credits"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-credits"/> (of a series: the latest season).
/// </summary>
public sealed class Credits : TmdbObject
{
    /// <summary>The id of the movie or series. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>Who is in it, in the order of the credits. Never null.</summary>
    public IReadOnlyList<CastMember> Cast { get => field ?? RowList<CastMember>.Empty; init; }

    /// <summary>Who made it: a row for each job, so a person may have several. Never null.</summary>
    public IReadOnlyList<CrewMember> Crew { get => field ?? RowList<CrewMember>.Empty; init; }

    /// <summary>How many there are.</summary>
    public override string ToString() => $"{DisplayText.Count(Cast.Count, "cast", "cast")}, {DisplayText.Count(Crew.Count, "crew", "crew")}";
}

/// <summary>What every credit says of its person.</summary>
public abstract class CreditedPerson : TmdbObject
{
    private protected CreditedPerson()
    {
    }

    /// <summary>The id of the person.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name by which other commands take it from the pipeline.</summary>
    [JsonIgnore]
    public int PersonId => Id;

    /// <summary>The name of the person.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the person in the person's own language. Null where TMDB does not say.</summary>
    public string? OriginalName { get; init; }

    /// <summary>0 when it is not known, 1 for a woman, 2 for a man, 3 for a non-binary person. Null where TMDB does not say.</summary>
    public int? Gender { get; init; }

    /// <summary>What the person is known for, in TMDB's word: <c>Acting</c>, <c>Directing</c>... Null where TMDB does not say.</summary>
    public string? KnownForDepartment { get; init; }

    /// <summary>How much the person is looked at, from 0 with no upper end. Null where TMDB does not say.</summary>
    public double? Popularity { get; init; }

    /// <summary>Whether the person is known for titles for adults only. Null where TMDB does not say.</summary>
    public bool? Adult { get; init; }

    /// <summary>The path of the person's picture, to put behind an image size. Null when there is none.</summary>
    public string? ProfilePath { get; init; }

    /// <summary>The address of a portrait, 632 pixels high. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? ProfileUri => WebAddress.Image(ProfilePath, "h632");

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"person/{Id}");
}

/// <summary>One who is in a movie or series.</summary>
public sealed class CastMember : CreditedPerson
{
    /// <summary>Who the person plays. May be empty.</summary>
    public string? Character { get; init; }

    /// <summary>The place in the credits, from 0. Null where TMDB does not say.</summary>
    public int? Order { get; init; }

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }

    /// <summary>The number of the credit within its movie. Null for a series.</summary>
    public int? CastId { get; init; }

    /// <summary>The person and the role, for example <c>Edward Norton (The Narrator)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, Character);
}

/// <summary>One who made a movie or series, in one job.</summary>
public sealed class CrewMember : CreditedPerson
{
    /// <summary>The department, in TMDB's word: <c>Directing</c>, <c>Writing</c>, <c>Camera</c>...</summary>
    public string? Department { get; init; }

    /// <summary>The job in the department, in TMDB's word: <c>Director</c>, <c>Screenplay</c>...</summary>
    public string? Job { get; init; }

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }

    /// <summary>The person and the job, for example <c>David Fincher (Director)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, Job);
}
