using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A person with everything that TMDB knows: <see href="https://developer.themoviedb.org/reference/person-details"/>. The parts at the end
/// are null unless they were asked for (<see cref="PersonInclude"/>).
/// </summary>
public sealed class Person : PersonItem
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int PersonId => base.PersonId;

    /// <summary><c>Person</c>.</summary>
    [JsonIgnore]
    public string Kind { get; } = nameof(TmdbItemKind.Person);

    /// <summary>The birthday: midnight, without a time zone. Null when unknown.</summary>
    public DateTime? Birthday { get; init; }

    /// <summary>The day of death: midnight, without a time zone. Null when unknown, or when there is none.</summary>
    public DateTime? Deathday { get; init; }

    /// <summary>The place of birth. Null when unknown.</summary>
    public string? PlaceOfBirth { get; init; }

    /// <summary>The biography. Empty when not available in the requested language.</summary>
    public string? Biography { get; init; }

    /// <summary>The names by which the person is also known. Never null.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The address of the homepage. Null or empty when there is none.</summary>
    public string? Homepage { get; init; }

    /// <summary>The id at IMDb, <c>nm0000093</c> for example. Null or empty when unknown.</summary>
    public string? ImdbId { get; init; }

    /// <summary>The recent changes. Null unless included.</summary>
    public Changes? Changes { get; init; }

    /// <summary>The movies and TV series that the person worked on. Null unless included.</summary>
    public PersonCredits? CombinedCredits { get; init; }

    /// <summary>The external ids. Null unless included.</summary>
    public ExternalIds? ExternalIds { get; init; }

    /// <summary>The profile images. Null unless included.</summary>
    public ImageCollection? Images { get; init; }

    /// <summary>The movies that the person worked on. Null unless included.</summary>
    public PersonCredits? MovieCredits { get; init; }

    /// <summary>The images of titles on which the person is tagged. Null unless included.</summary>
    public Page<TaggedImage>? TaggedImages { get; init; }

    /// <summary>The translations. Null unless included.</summary>
    public Translations? Translations { get; init; }

    /// <summary>The TV series that the person worked on. Null unless included.</summary>
    public PersonCredits? TvCredits { get; init; }

    internal override TmdbItem Item => TmdbItem.Create(TmdbItemKind.Person, Id);
}
