"""Many like tasks at once: on processes of this machine or on a cluster; knows nothing of what the tasks are."""
