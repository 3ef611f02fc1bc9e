using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>A TMDB item that an input identifies.</summary>
/// <param name="item">The item.</param>
/// <param name="input">The original input.</param>
internal sealed class EntityReference(TmdbItem item, object input)
{
    private static readonly string[] NameColumns = ["title", "name", "originaltitle", "originalname"];

    public TmdbItem Item => item;

    /// <summary>The id, of items whose id is a number.</summary>
    public int Id => (int)item.Id;

    public object Input => input;

    /// <summary>The name, if the input has one, as a single line.</summary>
    private string? Name => !Row.IsScalar(input) && new Row(input).Find(NameColumns) is { Value: string name }
        ? DisplayText.OneLine(name.Trim())
        : null;

    /// <summary>For prompts, name first: <c>"Alien" (movie 348)</c>.</summary>
    public string ToPrompt() => Name is { } name ? $"\"{name}\" ({item})" : item.ToString();

    /// <summary>For errors, id first: <c>movie 348 ("Alien")</c>.</summary>
    public override string ToString() => Name is { } name ? $"{item} (\"{name}\")" : item.ToString();

    /// <summary>A copy of the input with one property set to its new value; for a plain id, a row of both.</summary>
    public PSObject With(string property, object? value) => Rows.With(this, [(property, value)]);

    /// <summary>A copy of the input; for a plain id, a row of it.</summary>
    public PSObject Copy()
    {
        // Another variable may hold the input, and PowerShell keeps added properties with it.
        if (PSObjects.Bare(input) is TmdbObject known)
        {
            return PSObject.AsPSObject(known.Copy());
        }

        var copy = new PSObject();
        if (Row.IsScalar(input))
        {
            copy.Properties.Add(new PSNoteProperty(EntityKind.Of(item.Kind).IdColumn, item.Id));
            foreach (var (column, number) in new[] { ("SeasonNumber", item.SeasonNumber), ("EpisodeNumber", item.EpisodeNumber) })
            {
                if (number is not null)
                {
                    copy.Properties.Add(new PSNoteProperty(column, number));
                }
            }

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
