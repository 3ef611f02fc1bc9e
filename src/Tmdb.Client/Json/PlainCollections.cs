using System.Text;

namespace Tmdb;

/// <summary>A list of values that can be anything. Its text is its JSON, so that a file of Export-Csv holds it and no name of a type.</summary>
internal sealed class PlainList : List<object?>
{
    /// <summary>For example <c>["en","fr"]</c>.</summary>
    public override string ToString() => Encoding.UTF8.GetString(PlainValueConverter.ToUtf8Bytes(this));
}

/// <summary>Values that can be anything, by their names. Its text is its JSON, as of a <see cref="PlainList"/>.</summary>
internal sealed class PlainObject() : Dictionary<string, object?>(StringComparer.Ordinal)
{
    /// <summary>For example <c>{"person_id":287}</c>.</summary>
    public override string ToString() => Encoding.UTF8.GetString(PlainValueConverter.ToUtf8Bytes(this));
}
