using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>Anything that TMDB describes with a JSON object: what every record of an answer has in common.</summary>
/// <remarks>Immutable, and a class: what the compiler adds to a record (<c>&lt;Clone&gt;$</c>) would show up in PowerShell's Get-Member.</remarks>
public abstract class TmdbObject
{
    /// <summary>
    /// Members that TMDB sent and this version does not know, by the names that TMDB uses; null when there are none. A member whose
    /// value could not be read is here as well, under its name and a question mark (<c>runtime?</c>), and so is an element of a list
    /// that could not be read as a row (<c>results[3]?</c>). Values are text, whole numbers (long), numbers (double, or decimal where
    /// a double is not enough), booleans, null, lists of values and dictionaries of values.
    /// </summary>
    [JsonIgnore]
    public IDictionary<string, object?>? AdditionalProperties { get => Unknown; init => Unknown = value; }

    /// <summary>The same for the serializer, which cannot fill what can only be set when an object is made.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, object?>? Unknown { get; set; }

    /// <summary>The item that the object is, whatever it belongs to: a row of the cast of a movie is a person. Null when it is none, such as a video.</summary>
    internal virtual TmdbItem? Item => null;

    /// <summary>How many rows of a list that was sent could not be read. They are in <see cref="AdditionalProperties"/>.</summary>
    internal int UnreadableRowsOf(string list) =>
        Unknown?.Keys.Count(key => key.StartsWith(list + "[", StringComparison.Ordinal) && key.EndsWith("]?", StringComparison.Ordinal)) ?? 0;

    /// <summary>A copy, as deep as the object itself: what it holds cannot change.</summary>
    internal TmdbObject Copy() => (TmdbObject)MemberwiseClone();
}
