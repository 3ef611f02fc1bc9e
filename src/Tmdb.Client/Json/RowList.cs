using System.Collections.ObjectModel;

namespace Tmdb;

/// <summary>A list of an answer. Its text is its rows, so that a file of Export-Csv holds them and no name of a type.</summary>
internal sealed class RowList<T>(IList<T> rows) : ReadOnlyCollection<T>(rows)
{
    public static new RowList<T> Empty { get; } = new([]);

    /// <summary>For example <c>28; 12</c>.</summary>
    public override string ToString() => string.Join("; ", this);
}
