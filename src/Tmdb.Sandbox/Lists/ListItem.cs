namespace Tmdb.Sandbox;

/// <summary>A title on a list, with the comment that its owner may have written.</summary>
internal sealed record ListItem(string MediaType, int MediaId, string? Comment = null)
{
    /// <summary>The name under which v4 keeps a comment: <c>movie:550</c>.</summary>
    public string Key => FormattableString.Invariant($"{MediaType}:{MediaId}");
}
