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
        var row = CopyOfInput();
        var there = row.Properties[property];
        if (there is null)
        {
            row.Properties.Add(new PSNoteProperty(property, value));
        }
        else
        {
            there.Value = value;
        }

        return row;
    }

    private PSObject CopyOfInput()
    {
        // Another variable may hold the input, and PowerShell keeps added properties with it.
        if (PSObjects.Bare(input) is TmdbObject known)
        {
            return PSObject.AsPSObject(known.Copy());
        }

        var copy = new PSObject();
        if (Row.IsScalar(input))
        {
            copy.Properties.Add(new PSNoteProperty(kind.IdColumn, id));
            return copy;
        }

        var row = new Row(input);
        foreach (var column in row.Columns)
        {
            copy.Properties.Add(new PSNoteProperty(column, row.ValueOf(column)));
        }

        copy.TypeNames.Clear();
        foreach (var name in PSObject.AsPSObject(input).TypeNames)
        {
            copy.TypeNames.Add(name);
        }

        return copy;
    }
}
