using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the jobs of crews that TMDB uses, each with its department.</summary>
/// <remarks>The jobs rarely change: a connection requests them once.</remarks>
/// <example>
/// <code>Get-TmdbJob -Department Directing</code>
/// <para>Displays the jobs of a department.</para>
/// </example>
/// <example>
/// <code>Get-TmdbJob *Producer*</code>
/// <para>Displays the jobs whose name matches a pattern, with their departments.</para>
/// </example>
/// <example>
/// <code>Get-TmdbJob | Group-Object Department -NoElement</code>
/// <para>Counts the jobs of each department.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/configuration-jobs">TMDB: Jobs</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbJob")]
[OutputType(typeof(DepartmentJob))]
public sealed class GetTmdbJobCommand : NamedRowCmdlet
{
    /// <summary>The names of the jobs to get, such as Director, with wildcards. Default: all.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(JobCompleter))]
    public string[] Job { get; set; } = [];

    /// <summary>Gets only the jobs of these departments, such as Directing, with wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(DepartmentCompleter))]
    public string[] Department { get; set; } = [];

    /// <summary>Requests the jobs.</summary>
    protected override void ProcessRecord() =>
        SendNamed(Job, "a job", (client, stop) => client.Reference.GetJobsAsync(stop), j => [j.Job], j => Wildcards.Match(Department, j.Department));
}
