using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A credit, as a row: one person in one movie, TV series, season or episode, with one role or job. Of a title, see
/// <see href="https://developer.themoviedb.org/reference/movie-credits"/>; of a person, see
/// <see href="https://developer.themoviedb.org/reference/person-combined-credits"/>.
/// </summary>
public sealed class Credit : TmdbPart
{
    internal const string Cast = "Cast";
    internal const string Crew = "Crew";
    internal const string GuestStar = "GuestStar";
    internal const string Creator = "Creator";

    /// <summary>The kind of credit: <c>Cast</c>, <c>Crew</c>, <c>GuestStar</c> or <c>Creator</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The name of the person in the credits of a title; the title in the credits of a person.</summary>
    public string? Name { get; init; }

    /// <summary>Who the person plays. Null for who made it. May be empty.</summary>
    public string? Character { get; init; }

    /// <summary>The department: <c>Directing</c>, <c>Writing</c>, <c>Camera</c>... Null for who is in it.</summary>
    public string? Department { get; init; }

    /// <summary>The job in the department: <c>Director</c>, <c>Screenplay</c>... Null for who is in it.</summary>
    public string? Job { get; init; }

    /// <summary>The number of episodes with this role or job. Null for a movie, and when not provided by TMDB.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>The title of the movie or TV series, in the credits of a person. Null in the credits of a title.</summary>
    [JsonIgnore]
    public string? Title => Media?.Title;

    /// <summary>The year of the movie or TV series, in the credits of a person. Null in the credits of a title, and when unknown.</summary>
    [JsonIgnore]
    public int? Year => Media?.Year;

    /// <summary>The release date of the movie, in the credits of a person. Null in the credits of a title, and when unknown.</summary>
    [JsonIgnore]
    public DateTime? ReleaseDate => Media?.ReleaseDate;

    /// <summary>The first air date of the TV series, in the credits of a person. Null in the credits of a title, and when unknown.</summary>
    [JsonIgnore]
    public DateTime? FirstAirDate => Media?.FirstAirDate;

    /// <summary>The vote average of the movie or TV series, in the credits of a person. Null in the credits of a title.</summary>
    [JsonIgnore]
    public double? VoteAverage => Media?.VoteAverage;

    /// <summary>The vote count of the movie or TV series, in the credits of a person. Null in the credits of a title.</summary>
    [JsonIgnore]
    public int? VoteCount => Media?.VoteCount;

    /// <summary>TMDB's popularity score of the person in the credits of a title, of the title in the credits of a person. Null when not provided by TMDB.</summary>
    [JsonIgnore]
    public double? Popularity => Media?.Popularity ?? (Source as PersonItem)?.Popularity;

    /// <summary>The order in the credits, from 0. Null when not provided by TMDB.</summary>
    public int? Order { get; init; }

    /// <summary>The id of the credit.</summary>
    public string? CreditId { get; init; }

    /// <summary>The media type of what the row leads to: <c>person</c> in the credits of a title, <c>movie</c> or <c>tv</c> in the credits of a person.</summary>
    [JsonIgnore]
    public string? MediaType => Item?.Kind switch { null => null, TmdbItemKind.TvSeries => "tv", var kind => TmdbItem.Name(kind.Value) };

    /// <summary>The id of the person.</summary>
    [JsonIgnore]
    public override int? PersonId => (Source as PersonItem)?.PersonId ?? base.PersonId;

    /// <summary>The id of the movie. Null for a TV series.</summary>
    [JsonIgnore]
    public override int? MovieId => Media?.MovieId ?? base.MovieId;

    /// <summary>The id of the TV series, also in the credits of a season or an episode. Null for a movie.</summary>
    [JsonIgnore]
    public override int? TvSeriesId => Media?.TvSeriesId ?? base.TvSeriesId;

    /// <summary>The gender of the person: 0 unknown or not specified, 1 female, 2 male, 3 non-binary. Null in the credits of a person.</summary>
    [JsonIgnore]
    public int? Gender => (Source as PersonItem)?.Gender;

    /// <summary>The department that the person is known for: <c>Acting</c>, <c>Directing</c>... Null in the credits of a person.</summary>
    [JsonIgnore]
    public string? KnownForDepartment => (Source as PersonItem)?.KnownForDepartment;

    /// <summary>The profile path of the person, to append to an image size. Null when there is none, and in the credits of a person.</summary>
    [JsonIgnore]
    public string? ProfilePath => (Source as PersonItem)?.ProfilePath;

    /// <summary>The address of the profile image, 632 pixels high. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? ProfileUri => (Source as PersonItem)?.ProfileUri;

    /// <summary>The poster path of the movie or TV series, to append to an image size. Null when it has none, and in the credits of a title.</summary>
    [JsonIgnore]
    public string? PosterPath => Media?.PosterPath;

    /// <summary>The address of the poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => Media?.PosterUri;

    /// <summary>
    /// The row as TMDB sends it: a <see cref="CastMember"/>, <see cref="CrewMember"/>, <see cref="AggregateCastMember"/>,
    /// <see cref="AggregateCrewMember"/>, <see cref="TvCreator"/> or <see cref="PersonCredit"/>.
    /// </summary>
    [JsonIgnore]
    public TmdbObject? Source { get; internal init; }

    internal override TmdbItem? Item => Source?.Item;

    private PersonCredit? Media => Source as PersonCredit;

    /// <summary>The name and the role or job, for example <c>Edward Norton (The Narrator)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, string.IsNullOrEmpty(Character) ? Job : Character);

    internal static Credit Of(string kind, CastMember member) =>
        new() { Kind = kind, Name = member.Name, Character = member.Character, Order = member.Order, CreditId = member.CreditId, Source = member };

    internal static Credit Of(CrewMember member) =>
        new() { Kind = Crew, Name = member.Name, Department = member.Department, Job = member.Job, CreditId = member.CreditId, Source = member };

    internal static Credit Of(TvCreator creator) => new() { Kind = Creator, Name = creator.Name, CreditId = creator.CreditId, Source = creator };

    internal static Credit Of(AggregateCastMember member, CastRole? role) => new()
    {
        Kind = Cast,
        Name = member.Name,
        Character = role?.Character,
        EpisodeCount = role is null ? member.TotalEpisodeCount : role.EpisodeCount,
        Order = member.Order,
        CreditId = role?.CreditId,
        Source = member,
    };

    internal static Credit Of(AggregateCrewMember member, CrewJob? job) => new()
    {
        Kind = Crew,
        Name = member.Name,
        Department = member.Department,
        Job = job?.Job,
        EpisodeCount = job is null ? member.TotalEpisodeCount : job.EpisodeCount,
        CreditId = job?.CreditId,
        Source = member,
    };

    internal static Credit Of(string kind, PersonCredit credit) => new()
    {
        Kind = kind,
        Name = credit.Title,
        Character = credit.Character,
        Department = credit.Department,
        Job = credit.Job,
        EpisodeCount = credit.EpisodeCount,
        Order = credit.Order,
        CreditId = credit.CreditId,
        Source = credit,
    };
}
