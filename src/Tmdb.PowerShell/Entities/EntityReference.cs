using System.Globalization;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>One thing at TMDB that an input names.</summary>
/// <param name="kind">What it is.</param>
/// <param name="id">TMDB's id; 0 where there is only IMDb's.</param>
/// <param name="imdbId">IMDb's id (<c>tt0137523</c>), where the cmdlet takes one.</param>
/// <param name="input">The input as it came.</param>
internal sealed class EntityReference(EntityKind kind, int id, string? imdbId, object input)
{
    private static readonly string[] NameColumns = ["title", "name", "originaltitle", "originalname"];

    public EntityKind Kind => kind;

    public int Id => id;

    public string? ImdbId => imdbId;

    public object Input => input;

    /// <summary>Its name, where the input has one; in one line, whatever the file holds.</summary>
    private string? Name => !Row.IsScalar(input) && new Row(input).Find(NameColumns) is { Value: string name }
        ? string.Concat(name.Trim().Select(c => char.IsControl(c) ? ' ' : c))
        : null;

    private string KindAndId => string.Create(CultureInfo.InvariantCulture, $"{kind} {imdbId ?? (object)id}");

    /// <summary>Whether both name the same thing.</summary>
    public bool IsSameAs(EntityReference other) => kind == other.Kind && id == other.Id && imdbId == other.ImdbId;

    /// <summary>For prompts, name first: <c>"Alien" (movie 348)</c>.</summary>
    public string ToPrompt() => Name is { } name ? $"\"{name}\" ({KindAndId})" : KindAndId;

    /// <summary>For errors, id first: <c>movie 348 ("Alien")</c>.</summary>
    public override string ToString() => Name is { } name ? $"{KindAndId} (\"{name}\")" : KindAndId;

    /// <summary>A copy of the input in which one property says what is now so; for an id by itself, a row of both.</summary>
    public PSObject With(string property, object? value)
    {
        // A record is copied: another variable may hold it, and PowerShell keeps added properties with the record.
        var row = PSObjects.Bare(input) is TmdbObject known ? PSObject.AsPSObject(known with { }) : Row.IsScalar(input) ? IdAlone() : PSObject.AsPSObject(input).Copy();
        var there = row.Properties[property];
        if (there is { IsSettable: true })
        {
            there.Value = value;
        }
        else
        {
            row.Properties.Add(new PSNoteProperty(property, value));
        }

        return row;
    }

    private PSObject IdAlone()
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty(kind.IdColumn, id));
        return row;
    }
}
