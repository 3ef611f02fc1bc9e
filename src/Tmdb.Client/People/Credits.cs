using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Who made a movie or series, and who is in it: <see href="https://developer.themoviedb.org/reference/movie-credits"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-credits"/> (of a series: the latest season).
/// </summary>
public sealed class Credits : TmdbObject
{
    /// <summary>The id of the movie or series. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>Who is in it, in the order of the credits. Never null.</summary>
    public IReadOnlyList<CastMember> Cast { get => field ?? RowList<CastMember>.Empty; init; }

    /// <summary>Who made it: a row for each job, so a person may have several. Never null.</summary>
    public IReadOnlyList<CrewMember> Crew { get => field ?? RowList<CrewMember>.Empty; init; }

    /// <summary>The number of items.</summary>
    public override string ToString() => $"{DisplayText.Count(Cast.Count, "cast", "cast")}, {DisplayText.Count(Crew.Count, "crew", "crew")}";
}

/// <summary>The properties of the person in all credits.</summary>
public abstract class CreditedPerson : TmdbObject
{
    private protected CreditedPerson()
    {
    }

    /// <summary>The id of the person.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public int PersonId => Id;

    internal sealed override TmdbItem Item => TmdbItem.Create(TmdbItemKind.Person, Id);

    /// <summary>The name of the person.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the person in the person's own language. Null when not provided by TMDB.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The gender: 0 unknown or not specified, 1 female, 2 male, 3 non-binary. Null when not provided by TMDB.</summary>
    public int? Gender { get; init; }

    /// <summary>The department that the person is known for: <c>Acting</c>, <c>Directing</c>... Null when not provided by TMDB.</summary>
    public string? KnownForDepartment { get; init; }

    /// <summary>TMDB's popularity score, 0 or higher. Null when not provided by TMDB.</summary>
    public double? Popularity { get; init; }

    /// <summary>Whether the person is known for titles for adults only. Null when not provided by TMDB.</summary>
    public bool? Adult { get; init; }

    /// <summary>The profile path of the person, to append to an image size. Null when there is none.</summary>
    public string? ProfilePath { get; init; }

    /// <summary>The address of the profile image, 632 pixels high. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? ProfileUri => WebAddress.Image(ProfilePath, "h632");

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"person/{Id}");
}

/// <summary>A cast member of a movie or TV series.</summary>
public sealed class CastMember : CreditedPerson
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
public sealed class CrewMember : CreditedPerson
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
