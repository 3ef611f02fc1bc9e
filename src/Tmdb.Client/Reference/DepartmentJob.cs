namespace Tmdb;

/// <summary>A job of a crew, and its department: <see href="https://developer.themoviedb.org/reference/configuration-jobs"/>.</summary>
public sealed class DepartmentJob : TmdbObject
{
    /// <summary>The department: <c>Directing</c>, <c>Sound</c>...</summary>
    public string? Department { get; init; }

    /// <summary>The job: <c>Director</c>, <c>Foley Artist</c>...</summary>
    public string? Job { get; init; }

    /// <summary>The job and its department, for example <c>Foley Artist (Sound)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Job, Department);
}

/// <summary>The jobs of a department, as TMDB sends them.</summary>
internal sealed class DepartmentJobs : TmdbObject
{
    public string? Department { get; init; }

    public IReadOnlyList<string> Jobs { get => field ?? RowList<string>.Empty; init; }
}
