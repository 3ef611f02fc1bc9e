namespace Tmdb.Sandbox;

/// <summary>The faults that wait for a request.</summary>
internal sealed class FaultQueue
{
    private readonly List<Waiting> _faults = [];

    public void Add(SandboxFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (fault.Count < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(fault), fault.Count, "A fault affects at least one request.");
        }

        lock (_faults)
        {
            _faults.Add(new(fault) { Left = fault.Count });
        }
    }

    public void Clear()
    {
        lock (_faults)
        {
            _faults.Clear();
        }
    }

    /// <summary>The first fault that fits, used up by one; null when none does.</summary>
    public SandboxFault? Take(string method, string path)
    {
        lock (_faults)
        {
            var waiting = _faults.Find(waiting => waiting.Fault.Fits(method, path));
            if (waiting is null)
            {
                return null;
            }

            if (--waiting.Left == 0)
            {
                _faults.Remove(waiting);
            }

            return waiting.Fault;
        }
    }

    private sealed class Waiting(SandboxFault fault)
    {
        public SandboxFault Fault { get; } = fault;

        public int Left { get; set; }
    }
}
