using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Deletes the user's or guest's ratings of movies or TV series.</summary>
/// <remarks>Requires a user session or a guest session. See about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>Remove-TmdbRating 680</code>
/// <para>Deletes the rating of a movie, after confirmation.</para>
/// </example>
/// <example>
/// <code>Remove-TmdbRating -TvSeriesId 1399 -Confirm:$false</code>
/// <para>Deletes the rating of a TV series, without confirmation.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Where-Object Rating -LT 5 | Remove-TmdbRating -WhatIf</code>
/// <para>Shows which ratings below 5 would be deleted, without deleting them.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-delete-rating">TMDB: Delete movie rating</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-delete-rating">TMDB: Delete TV rating</seealso>
[Cmdlet(VerbsCommon.Remove, "TmdbRating", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbRatingCommand : RatingCmdlet
{
    private protected override void Process(EntityReference entity) => Change(
        entity,
        "Remove the rating",
        (client, stop) => client.Account.RemoveRatingAsync(entity.Item, stop),
        () => entity.With("Rating", value: null));
}
