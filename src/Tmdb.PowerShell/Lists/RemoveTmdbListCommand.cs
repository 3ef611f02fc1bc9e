using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Deletes lists of the user, with their items.</summary>
/// <remarks>Requires a user. A deleted list cannot be restored: save it first, with Get-TmdbListItem. See about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Remove-TmdbList $list
/// </code>
/// <para>Deletes a list, after confirmation.</para>
/// </example>
/// <example>
/// <code>Get-TmdbList | Where-Object ItemCount -EQ 0 | Remove-TmdbList -Confirm:$false</code>
/// <para>Deletes the empty lists, without confirmation.</para>
/// </example>
/// <example>
/// <code>Get-TmdbList | Remove-TmdbList -WhatIf</code>
/// <para>Shows which lists would be deleted, without deleting them.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-delete">TMDB: Delete list</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/list-delete">TMDB: Delete list (v3)</seealso>
[Cmdlet(VerbsCommon.Remove, "TmdbList", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbListCommand : ListChangeCmdlet
{
    private protected override void Process(EntityReference entity) =>
        Change(entity, "Delete the list with its items", (lists, stop) => lists.DeleteAsync(entity.Id, stop));
}
