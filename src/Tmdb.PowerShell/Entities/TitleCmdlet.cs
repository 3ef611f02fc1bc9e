using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base of the cmdlets that change what the user has said of a movie or a TV series.</summary>
public abstract class TitleCmdlet : EntityCmdlet
{
    private protected const string MovieSet = "Movie";
    private protected const string TvSeriesSet = "TvSeries";

    /// <summary>TMDB's ids of movies, or rows that name them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = MovieSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public virtual object[] MovieId { get; set; } = [];

    /// <summary>TMDB's ids of TV series, or rows that name them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TvSeriesSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] TvSeriesId { get; set; } = [];

    /// <summary>Emits the row of each title with what is now so, once TMDB has confirmed it.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie, EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Movie, MovieId), (EntityKind.TvSeries, TvSeriesId)];

    /// <summary>Asks, as -WhatIf and -Confirm want it.</summary>
    /// <param name="entity">The title.</param>
    /// <param name="what">What would be done, such as <c>Add to the favorites</c>.</param>
    private protected bool ShouldProcess(EntityReference entity, string what) =>
        ShouldProcess($"{what}: {entity.ToPrompt()}", $"{what}: {entity.ToPrompt()}?", "Confirm");

    /// <summary>The word of the client's for the kind.</summary>
    private protected static TmdbMediaType MediaTypeOf(EntityReference title) =>
        title.Kind == EntityKind.Movie ? TmdbMediaType.Movie : TmdbMediaType.TvSeries;
}
