using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Sets the comments of items of a list of the user.</summary>
/// <remarks>
/// <para>Many items are changed in one request. Each item that is not in the list causes an error, and the remaining items are processed.</para>
/// <para>Requires a v4 user token: Connect-Tmdb -Interactive -ApiVersion 4. See about_Tmdb_Authentication and about_Tmdb_Pipelines.</para>
/// </remarks>
/// <example>
/// <code>
/// Connect-Tmdb -Interactive -ApiVersion 4
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550
/// Set-TmdbListItem $list 550 -Comment 'Do not talk about it.'
/// </code>
/// <para>Sets a comment.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Interactive -ApiVersion 4
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550, 680
/// Get-TmdbListItem $list | Set-TmdbListItem $list -Comment '' -WhatIf
/// </code>
/// <para>Shows which comments would be removed.</para>
/// </example>
/// <example>
/// <code>
/// @'
/// MovieId,TvSeriesId,Comment
/// 550,,Do not talk about it
/// ,1396,All five seasons
/// '@ | Set-Content ./comments.csv
/// Connect-Tmdb -Interactive -ApiVersion 4
/// $list = New-TmdbList 'Rainy days'
/// Import-Csv ./comments.csv | Set-TmdbListItem $list -WhatIf
/// </code>
/// <para>Shows which comments of a CSV file would be set.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-update-items">TMDB: Update items</seealso>
[Cmdlet(VerbsCommon.Set, "TmdbListItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class SetTmdbListItemCommand : ListItemChangeCmdlet
{
    /// <summary>The comment of each item; an empty text removes it. Without it: the Comment property of each object.</summary>
    [Parameter]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string? Comment { get; set; }

    private protected override void Process(EntityReference entity)
    {
        if ((Comment ?? Comments.Of(entity)) is { } comment)
        {
            Change(entity, comment.Length == 0 ? "Remove the comment in" : $"Set the comment \"{comment}\" in", comment);
        }
        else
        {
            Refuse(entity, "has no comment. Specify -Comment, or a column Comment");
        }
    }

    /// <summary>Without a v4 user token, no item can have a comment.</summary>
    private protected override bool IsFatal(TmdbException e) => ErrorRecords.IsFatal(e);

    private protected override Task<IReadOnlyList<ListItemResult>> ChangeAsync(ListsClient lists, IEnumerable<ListItemInput> items, CancellationToken stop) =>
        lists.UpdateItemsAsync(List.Id, items.Select(item => new ListEntry(item.Title.Item, item.Comment)), stop);
}
