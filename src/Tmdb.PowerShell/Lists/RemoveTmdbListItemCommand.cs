using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Removes movies and TV series from a list of the user.</summary>
/// <remarks>
/// <para>With a v4 user token, many items are removed in one request. Each item that is not in the list causes an error, and the remaining items are processed.</para>
/// <para>Requires a user. See about_Tmdb_Authentication and about_Tmdb_Pipelines.</para>
/// </remarks>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550, 680
/// Remove-TmdbListItem $list 550
/// </code>
/// <para>Removes a movie from a list, after confirmation.</para>
/// </example>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550, 680
/// Get-TmdbListItem $list | Where-Object Year -LT 1995 | Remove-TmdbListItem $list -Confirm:$false
/// </code>
/// <para>Removes the titles before 1995 from a list, without confirmation.</para>
/// </example>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Get-TmdbRating Movie | Remove-TmdbListItem $list -WhatIf
/// </code>
/// <para>Shows what would be removed if all movies that the user has rated were removed from a list.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-remove-items">TMDB: Remove items</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/list-remove-movie">TMDB: Remove movie (v3)</seealso>
[Cmdlet(VerbsCommon.Remove, "TmdbListItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbListItemCommand : ListItemChangeCmdlet
{
    private protected override void Process(EntityReference entity) => Change(entity, "Remove from");

    private protected override Task<IReadOnlyList<ListItemResult>> ChangeAsync(ListsClient lists, IEnumerable<ListItemInput> items, CancellationToken stop) =>
        lists.RemoveItemsAsync(List.Id, items.Select(item => item.Title.Item), stop);
}
