using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that change the user's data for a movie or TV series.</summary>
public abstract class TitleCmdlet : EntityCmdlet
{
    private protected const string MovieSet = "Movie";
    private protected const string TvSeriesSet = "TvSeries";

    /// <summary>The TMDB ids of movies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = MovieSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public virtual object[] MovieId { get; set; } = [];

    /// <summary>The TMDB ids of TV series, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TvSeriesSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] TvSeriesId { get; set; } = [];

    /// <summary>Emits an object for each title, with its new value, after TMDB has confirmed the change.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie, EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Movie, MovieId), (EntityKind.TvSeries, TvSeriesId)];

    /// <summary>Changes a title, if -WhatIf and -Confirm allow it.</summary>
    /// <param name="title">The title.</param>
    /// <param name="what">The change, such as <c>Add to the favorites</c>.</param>
    /// <param name="change">The request.</param>
    /// <param name="changed">The row that -PassThru emits.</param>
    private protected void Change(EntityReference title, string what, Func<TmdbClient, CancellationToken, Task> change, Func<PSObject> changed)
    {
        if (ShouldProcess($"{what}: {title.ToPrompt()}", $"{what}: {title.ToPrompt()}?", "Confirm"))
        {
            SendWrite(title, change, PassThru ? changed() : null);
        }
    }

    /// <summary>The client's value for the kind.</summary>
    private protected static TmdbMediaType MediaTypeOf(EntityReference title) =>
        title.Kind == EntityKind.Movie ? TmdbMediaType.Movie : TmdbMediaType.TvSeries;
}
