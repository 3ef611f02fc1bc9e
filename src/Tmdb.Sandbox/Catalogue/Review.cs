namespace Tmdb.Sandbox;

/// <summary>What a user of TMDB wrote about a movie or a TV series.</summary>
internal sealed record Review
{
    public required string Id { get; init; }

    /// <summary>The name to sign in with.</summary>
    public required string UserName { get; init; }

    /// <summary>The name to show; empty for most users.</summary>
    public string Name { get; set; } = "";

    public decimal? Rating { get; set; }

    /// <summary><c>movie</c> or <c>tv</c>.</summary>
    public required string MediaType { get; init; }

    public required int MediaId { get; init; }

    public string Language { get; set; } = "en";

    /// <summary>Markdown.</summary>
    public required string Content { get; init; }

    public string CreatedAt { get; set; } = "2014-12-10T17:22:35.385Z";

    public string UpdatedAt { get; set; } = "2021-06-23T15:57:54.428Z";

    public string Author => Name.Length > 0 ? Name : UserName;
}
