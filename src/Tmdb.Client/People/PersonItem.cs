using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>The properties that all people have, as rows, in credits and as details.</summary>
public abstract class PersonItem : TmdbObject
{
    private protected PersonItem()
    {
    }

    /// <summary>The id of the person.</summary>
    [JsonPropertyOrder(-1)] // What an object is comes before what it is like.
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public virtual int PersonId => Id;

    internal override TmdbItem? Item => TmdbItem.Create(TmdbItemKind.Person, Id);

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

    /// <summary>The language that each text came in, when several languages were requested. Null otherwise.</summary>
    public TextLanguages? TextLanguages { get; init; }

    /// <summary>The name of the person.</summary>
    public override string ToString() => Name ?? string.Empty;
}
