using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Removes all items from lists of the user. The lists themselves remain.</summary>
/// <remarks>Requires a user. The removed items cannot be restored: save them first, with Get-TmdbListItem. See about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550, 680
/// Clear-TmdbList $list
/// </code>
/// <para>Removes all items from a list, after confirmation.</para>
/// </example>
/// <example>
/// <code>Get-TmdbList | Where-Object Name -EQ 'Rainy days' | Clear-TmdbList -Confirm:$false</code>
/// <para>Removes all items from the lists of a name, without confirmation.</para>
/// </example>
/// <example>
/// <code>Get-TmdbList | Clear-TmdbList -WhatIf</code>
/// <para>Shows which lists would be cleared, without clearing them.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-clear">TMDB: Clear list</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/list-clear">TMDB: Clear list (v3)</seealso>
[Cmdlet(VerbsCommon.Clear, "TmdbList", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class ClearTmdbListCommand : ListChangeCmdlet
{
    private protected override void Process(EntityReference entity) =>
        Change(entity, "Remove all items from the list", (lists, stop) => lists.ClearAsync(entity.Id, stop), ("ItemCount", 0));
}
