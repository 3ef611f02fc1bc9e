using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes movies or TV series favourites of the user. What is one already stays one.</summary>
/// <remarks>Needs a user's session: see about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>Search-TmdbMovie 'Fight Club' -First 1 | Add-TmdbFavorite -PassThru</code>
/// <para>Finds a movie, makes it a favourite and shows it.</para>
/// </example>
/// <example>
/// <code>Add-TmdbFavorite 550, 680, 13</code>
/// <para>Makes three movies favourites, by their ids. Nothing is shown.</para>
/// </example>
/// <example>
/// <code>Add-TmdbFavorite -TvSeriesId 1396</code>
/// <para>Makes a TV series a favourite. Ids of movies and of TV series are separate: 1396 is another thing among the movies.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Where-Object Rating -GE 9 | Add-TmdbFavorite</code>
/// <para>Makes favourites of everything that the user has rated with 9 or more, movies and TV series alike.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-add-favorite">TMDB: Add favorite</seealso>
[Cmdlet(VerbsCommon.Add, "TmdbFavorite", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class AddTmdbFavoriteCommand : TitleCmdlet
{
    private protected override void Process(EntityReference entity)
    {
        if (ShouldProcess(entity, "Add to the favorites"))
        {
            SendWrite(
                entity,
                (client, stop) => client.Account.SetFavoriteAsync(MediaTypeOf(entity), entity.Id, favorite: true, stop),
                PassThru ? entity.With("Favorite", true) : null);
        }
    }
}
